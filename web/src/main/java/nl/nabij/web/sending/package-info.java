/** Messages that go later, or to several at once. */
package nl.nabij.web.sending;

/** Cases that go to another owner, and who could read when. */
package nl.nabij.web.handover;

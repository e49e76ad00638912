/** How far the demo world is; without a demo there is nothing here. */
package nl.nabij.web.demo;

/**
 * Paper: a page as PDF, made by a browser, since nothing else joins Arabic letters, stacks Tibetan and places Ethiopic rightly; and the
 * square code that leads a telephone from paper back to the page.
 */
@NullMarked
package org.teranga.platform.print;

import org.jspecify.annotations.NullMarked;

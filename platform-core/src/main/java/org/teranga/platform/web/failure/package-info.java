/** What could not be answered, in words: a page for people, a document for programs. */
@NullMarked
package org.teranga.platform.web.failure;

import org.jspecify.annotations.NullMarked;

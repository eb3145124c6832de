/**
 * The engine for translated, versioned, reviewed documents. It has no topic of its own: lessons, rights pages and the charter are all such documents.
 * What people write is {@link org.teranga.platform.content.Markdown}; it reaches a page only through that class.
 */
@NullMarked
package org.teranga.platform.content;

import org.jspecify.annotations.NullMarked;

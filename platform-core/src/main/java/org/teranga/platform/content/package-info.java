/**
 * The engine for translated, versioned, reviewed documents. It has no topic of its own: lessons, rights pages and the charter are all such documents.
 */
@NullMarked
package org.teranga.platform.content;

import org.jspecify.annotations.NullMarked;

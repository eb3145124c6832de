/** Who wrote, translated and checked a document. */
@NullMarked
package org.teranga.platform.content.credit;

import org.jspecify.annotations.NullMarked;

/** Whether offers and needs still stand: asked of many at once, answered by one press; silence pauses, an answer brings back. */
@NullMarked
package org.teranga.matching.enquiry;

import org.jspecify.annotations.NullMarked;

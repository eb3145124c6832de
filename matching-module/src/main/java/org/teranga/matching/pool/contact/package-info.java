/** How whoever offers or needs can be reached, kept under a key of their own, and who they are over time. */
@NullMarked
package org.teranga.matching.pool.contact;

import org.jspecify.annotations.NullMarked;

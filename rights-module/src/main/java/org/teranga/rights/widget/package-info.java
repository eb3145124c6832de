/**
 * A list of an association's rights pages that its own website shows: a plain page in a frame, without cookies, and one line of script
 * that makes the frame and gives it its height.
 */
@NullMarked
package org.teranga.rights.widget;

import org.jspecify.annotations.NullMarked;

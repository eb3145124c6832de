/**
 * What somebody, or a home, need not show for a time: granted by one lead, confirmed by another person, over by itself on a day. Never
 * below the platform's floor.
 */
@NullMarked
package org.teranga.matching.safeguarding.exemption;

import org.jspecify.annotations.NullMarked;

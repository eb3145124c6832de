/** The plan on screen: its suggestions, who it leaves without a place, and both as a sheet. */
@NullMarked
package org.teranga.matching.plan;

import org.jspecify.annotations.NullMarked;

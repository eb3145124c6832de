/**
 * The agreement of household, host and association: what it says, in their languages beside the French, as a page and on paper. What it says
 * is what a signature is under ({@code ShownSides.agreement}); where any of it becomes another, all are asked to sign anew.
 */
@NullMarked
package org.teranga.matching.stay.agreement;

import org.jspecify.annotations.NullMarked;

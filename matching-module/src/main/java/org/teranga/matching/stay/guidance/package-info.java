/** What a household reads of its allowances before it says yes, and that the team speaks with it where there is nothing checked to read. */
@NullMarked
package org.teranga.matching.stay.guidance;

import org.jspecify.annotations.NullMarked;

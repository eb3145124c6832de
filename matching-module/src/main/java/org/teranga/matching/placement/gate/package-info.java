/** What must be so before a step: consents on both sides, rules, floors, bars and a second person. */
@NullMarked
package org.teranga.matching.placement.gate;

import org.jspecify.annotations.NullMarked;

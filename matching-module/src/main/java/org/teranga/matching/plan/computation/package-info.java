/** The work of a run in the background: how a plan is made, kept and read. */
@NullMarked
package org.teranga.matching.plan.computation;

import org.jspecify.annotations.NullMarked;

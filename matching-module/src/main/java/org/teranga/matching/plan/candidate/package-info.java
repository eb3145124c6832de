/** The candidates of one need or one offer, with the verdict of each pair beside the plan in force. */
@NullMarked
package org.teranga.matching.plan.candidate;

import org.jspecify.annotations.NullMarked;

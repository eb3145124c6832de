/**
 * Projects at the desk: that there is one, how far it is, and whom it looks for; its words as long as the household opens them. What somebody of
 * the team writes for a household is a proposal before it, never words in its project.
 */
@NullMarked
package org.teranga.matching.community.project.team;

import org.jspecify.annotations.NullMarked;

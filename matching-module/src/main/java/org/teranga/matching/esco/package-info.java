/**
 * An operator extends the platform's list of skills by ESCO, the classification of the European Commission, from the files in which it is
 * published ({@code skills_fr.csv}, {@code skills_en.csv}, {@code broaderRelationsSkillPillar_fr.csv}, {@code
 * skillSkillRelations_fr.csv}). Files are read and wait; the operator sees which concepts are skills of ours, says to which of our groups
 * the branches of the others belong, and takes them, or lets them go. What was taken can be undone.
 */
@NullMarked
package org.teranga.matching.esco;

import org.jspecify.annotations.NullMarked;

/**
 * What people can do, by one list: the platform's own skills with their names, synonyms and neighbours. Words that people typed are laid on
 * it when they are read; a word that it does not know stays a word and compares by itself. The list and its groups are data ({@code
 * skills.tsv}, {@code groups.tsv}); an operator can extend it by the published files of ESCO.
 */
@NullMarked
package org.teranga.matching.skill;

import org.jspecify.annotations.NullMarked;

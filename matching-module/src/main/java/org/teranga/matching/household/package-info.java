/**
 * What is a household's own by every way in: the link of any of its needs, the account, the link of a letter. All lead to the same household, so
 * that a plan or a project is one page whichever way somebody came, and each thing keeps no rule of its own about whose it is.
 */
@NullMarked
package org.teranga.matching.household;

import org.jspecify.annotations.NullMarked;

/** The lists of offers and of needs as the team works with them: who, how far, with whom, until when; the columns that each chooses. */
@NullMarked
package org.teranga.matching.desk.list;

import org.jspecify.annotations.NullMarked;

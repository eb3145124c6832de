/**
 * Two records of one human made one, field by field as somebody of the team chose, and made two again within thirty days. A merge moves
 * facts alone: what somebody has shown, decided or signed stays with the person and the record of whom it is, and counts for nobody else.
 */
@NullMarked
package org.teranga.matching.duplicate.merge;

import org.jspecify.annotations.NullMarked;

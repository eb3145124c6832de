/**
 * Whether two descriptions of a person may be of one human: by words of a name in any order, script and spelling, by how the person is
 * reached, by where. It is plain Java and knows no database. No number comes out of it: only what is alike, in codes that pages say in
 * words, or nothing.
 */
@NullMarked
package org.teranga.matching.duplicate.likeness;

import org.jspecify.annotations.NullMarked;

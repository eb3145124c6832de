/** Where an offer or a need is: its commune, its department, the area it can be seen by. */
@NullMarked
package org.teranga.matching.pool.locality;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.teranga.matching.offer;

import org.jspecify.annotations.NullMarked;

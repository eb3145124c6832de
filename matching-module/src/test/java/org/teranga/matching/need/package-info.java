@NullMarked
package org.teranga.matching.need;

import org.jspecify.annotations.NullMarked;

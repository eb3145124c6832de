/**
 * Pages of one feature that another leads to before somebody decides: checked, dated, published by whoever writes them. Whoever leads there
 * knows neither what they say nor how they came about; where there is none it says so.
 */
@NullMarked
package org.teranga.platform.guidance;

import org.jspecify.annotations.NullMarked;

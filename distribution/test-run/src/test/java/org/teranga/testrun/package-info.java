@NullMarked
package org.teranga.testrun;

import org.jspecify.annotations.NullMarked;

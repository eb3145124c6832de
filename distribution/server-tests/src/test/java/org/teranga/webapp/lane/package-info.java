@NullMarked
package org.teranga.webapp.lane;

import org.jspecify.annotations.NullMarked;

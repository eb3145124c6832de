@NullMarked
package org.teranga.matching.plan.snapshot;

import org.jspecify.annotations.NullMarked;

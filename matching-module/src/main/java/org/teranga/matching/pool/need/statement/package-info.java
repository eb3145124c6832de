/** A need is stated or changed, by a form or a program. */
@NullMarked
package org.teranga.matching.pool.need.statement;

import org.jspecify.annotations.NullMarked;

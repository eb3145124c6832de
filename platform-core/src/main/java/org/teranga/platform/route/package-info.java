/**
 * Which classes of all modules answer requests, found once when the server starts, and what their methods say of themselves: address,
 * permission, and what they take.
 */
@NullMarked
package org.teranga.platform.route;

import org.jspecify.annotations.NullMarked;

/**
 * The promises as properties, on the real database through the doors that people have: histories of random people in any order, and an
 * oracle that knows every human. Decision 048 says why.
 */
@NullMarked
package org.teranga.webapp.histories;

import org.jspecify.annotations.NullMarked;

/**
 * The demonstration: two associations with people, offers and needs, so that a new user has something to look at. In development only; its
 * data are drawn from a seed, and nobody in them exists.
 */
@NullMarked
package org.teranga.demo;

import org.jspecify.annotations.NullMarked;

/** The demonstration, made in a test: what there is to look at. */
@NullMarked
package org.teranga.demo;

import org.jspecify.annotations.NullMarked;

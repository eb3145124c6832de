/**
 * The description of the JSON interface ({@code openapi.json}) held against what is really answered: each answer that a test of an assembly
 * gets has a status, a content type and a body that its operation names, and no field that is not described.
 */
@NullMarked
package org.teranga.platform.testing.published;

import org.jspecify.annotations.NullMarked;

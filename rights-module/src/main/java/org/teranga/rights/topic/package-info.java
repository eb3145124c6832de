/**
 * The tree of topics of an association.
 */
@NullMarked
package org.teranga.rights.topic;

import org.jspecify.annotations.NullMarked;

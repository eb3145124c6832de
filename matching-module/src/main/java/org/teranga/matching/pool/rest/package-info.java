/** Homes that rest: after somebody has lived there nobody is proposed for them until their host says from when it could be again. */
@NullMarked
package org.teranga.matching.pool.rest;

import org.jspecify.annotations.NullMarked;

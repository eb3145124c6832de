/**
 * Requests that the platform sends to addresses which associations named. They go to public addresses only: the address is looked at when
 * the connection is made, and that very connection is used, so that a name that answers differently the second time gains nothing. Nothing
 * is followed, little is read, and nothing takes long.
 */
@NullMarked
package org.teranga.platform.outbound;

import org.jspecify.annotations.NullMarked;

/**
 * The tenant: one association of the platform, found by the host name of a request and bound to each transaction, so that row security shows its rows and no others.
 */
@NullMarked
package org.teranga.platform.tenancy;

import org.jspecify.annotations.NullMarked;

/** Applications as the operator reads and decides them. */
@NullMarked
package org.teranga.tenantadmin.onboarding.review;

import org.jspecify.annotations.NullMarked;

/**
 * An association opens: from the first form to the first visitor.
 */
@NullMarked
package org.teranga.tenantadmin.onboarding;

import org.jspecify.annotations.NullMarked;

/**
 * The way from an association that its team can enter to one that is open to the public: steps that features register as
 * {@link org.teranga.platform.tenancy.OpeningStep}, to be left and gone on with at any time, and the button that opens.
 */
@NullMarked
package org.teranga.tenantadmin.start;

import org.jspecify.annotations.NullMarked;

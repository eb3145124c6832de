/** The public form by which an association asks to be opened, and answers what is asked back. */
@NullMarked
package org.teranga.tenantadmin.onboarding.form;

import org.jspecify.annotations.NullMarked;

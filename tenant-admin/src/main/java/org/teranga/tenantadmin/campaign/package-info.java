/**
 * A campaign: in a surge an association asks for something, from one day to another, in its words and with a picture. While it runs it
 * stands on the home page and has a page of its own; afterwards that page says thank you and leads on.
 */
@NullMarked
package org.teranga.tenantadmin.campaign;

import org.jspecify.annotations.NullMarked;

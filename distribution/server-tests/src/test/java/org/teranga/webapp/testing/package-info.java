/** What the container's tests share: one database, one deployment, tenants of their own. */
@NullMarked
package org.teranga.webapp.testing;

import org.jspecify.annotations.NullMarked;

/**
 * The content interface (API v3) that the Integreat app reads, on the platform's own host. A region is an association that is open to the
 * public; it is live once it has published a rights page. Only what is published is ever told, and to everybody alike: neither cookies nor
 * tokens count here, so that programs of any origin may ask.
 */
@NullMarked
package org.teranga.rights.integreat;

import org.jspecify.annotations.NullMarked;

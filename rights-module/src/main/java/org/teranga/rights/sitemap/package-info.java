/**
 * What search engines are told: which public pages an association has, the same page in other languages beside each, and what they
 * should leave alone.
 */
@NullMarked
package org.teranga.rights.sitemap;

import org.jspecify.annotations.NullMarked;

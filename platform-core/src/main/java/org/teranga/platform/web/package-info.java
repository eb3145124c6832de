/**
 * What every page and every resource of the JSON interface shares: permissions, pages, problems, limits, idempotency.
 */
@NullMarked
package org.teranga.platform.web;

import org.jspecify.annotations.NullMarked;

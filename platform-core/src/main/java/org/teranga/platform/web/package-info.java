/**
 * What pages and resources of the JSON interface share: forms as they were sent, lists page by page, quotas.
 */
@NullMarked
package org.teranga.platform.web;

import org.jspecify.annotations.NullMarked;

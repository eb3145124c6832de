/** What each request must keep to before any method sees it: limits, origin, readable bodies and questions. */
@NullMarked
package org.teranga.platform.web.request;

import org.jspecify.annotations.NullMarked;

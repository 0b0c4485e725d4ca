//! Words that names, sentences and values are made of: plain ones, as people choose them for an API.

/// Names of types.
pub(crate) const TYPES: &[&str] = &[
    "Account", "Address", "Agent", "Album", "Invoice", "Booking", "Branch", "Bucket", "Campaign", "Cart", "Channel",
    "Claim", "Client", "Cluster", "Contact", "Coupon", "Customer", "Device", "Domain", "Driver", "Event", "Export",
    "Folder", "Gateway", "Image", "Import", "Job", "Label", "Ledger", "Lesson", "Member", "Message", "Meter", "Order",
    "Parcel", "Payment", "Plan", "Policy", "Price", "Product", "Profile", "Project", "Quote", "Region", "Report",
    "Review", "Role", "Route", "Sensor", "Session", "Ship", "Store", "Table", "Team", "Ticket", "Token", "Trip",
    "User", "Vendor", "Voucher", "Wallet", "Webhook",
];

/// What follows a name of a type where one word is not enough.
pub(crate) const ENDINGS: &[&str] =
    &["", "", "", "Data", "Info", "Item", "Config", "Response", "Request", "Summary", "Settings"];

/// Names of fields, in words. A dialect's keyword is among them, and words that people write in capitals.
pub(crate) const FIELDS: &[&str] = &[
    "id",
    "name",
    "status",
    "type",
    "title",
    "email",
    "count",
    "total",
    "color",
    "label",
    "notes",
    "active",
    "enabled",
    "from",
    "filename",
    "hostname",
    "username",
    "metadata",
    "timezone",
    "limit",
    "offset",
    "tags",
    "url",
    "created at",
    "updated at",
    "deleted at",
    "user id",
    "team id",
    "owner id",
    "parent id",
    "display name",
    "first name",
    "last name",
    "phone number",
    "postal code",
    "country code",
    "is default",
    "is public",
    "max items",
    "min amount",
    "total count",
    "page size",
    "callback url",
    "avatar url",
    "api version",
    "ip address",
    "retry count",
    "error code",
    "error message",
    "external id",
    "usage daily",
    "last 30m",
    "tax rate",
    "unit price",
    "order number",
    "due date",
    "start time",
    "end time",
    "time zone",
    "content type",
    "file size",
    "access level",
    "billing cycle",
    "webhook url",
    "client name",
    "source type",
    "target type",
    "trial end",
    "auto renew",
    "line items",
    "default value",
    "full path",
    "short code",
    "batch size",
    "is archived",
];

/// Words that some APIs write in capitals.
pub(crate) const INITIALISMS: &[&str] = &["id", "url", "ip", "api"];

/// Keys that name the member of a union.
pub(crate) const TAGS: &[&str] = &["type", "kind", "object", "event type", "resource type"];

/// Values of enums, in words.
pub(crate) const VALUES: &[&str] = &[
    "open",
    "closed",
    "pending",
    "paid",
    "in review",
    "not found",
    "draft",
    "archived",
    "monthly",
    "yearly",
    "low",
    "high",
    "red",
    "blue",
    "north",
    "south",
    "small",
    "large",
    "in transit",
    "done",
    "past due",
    "on hold",
];

/// What a description says of a field that may be `null`, and of one that may not.
pub(crate) const NULL: &[&str] =
    &[", or null for none", ". It is null if there is none", ". If `null`, it is not known"];
pub(crate) const NO_NULL: &[&str] = &[". Must not be null", ", a non-null if any", ". Null values are removed from it"];

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FellowsBot.Storage.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Changes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_People_Role",
                table: "People");

            migrationBuilder.AddColumn<string>(
                name: "Answer",
                table: "Questions",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AnsweredAt",
                table: "Questions",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AnsweredBy",
                table: "Questions",
                type: "nvarchar(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskerKey",
                table: "Questions",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ChangeId",
                table: "Questions",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDirect",
                table: "Questions",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "ErasedAt",
                table: "People",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ExtensionDecidedBy",
                table: "People",
                type: "nvarchar(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ExtensionReason",
                table: "People",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MentorReason",
                table: "People",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "MentorRecommendedAt",
                table: "People",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MentorRecommends",
                table: "People",
                type: "nvarchar(16)",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "OfferMoreTimeAt",
                table: "People",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OfferMoreTimeBy",
                table: "People",
                type: "nvarchar(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OfferMoreTimeReason",
                table: "People",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "State",
                table: "Dialogues",
                type: "nvarchar(max)",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(4000)",
                oldMaxLength: 4000);

            migrationBuilder.AddColumn<long>(
                name: "KeptRevision",
                table: "Bookkeeping",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "NamelessRevisions",
                table: "Bookkeeping",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "By",
                table: "Audit",
                type: "nvarchar(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ChangeId",
                table: "Audit",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Channel",
                table: "Audit",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ForPersonId",
                table: "Audit",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ChangedFacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ChangeId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Fact = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Before = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    After = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangedFacts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    By = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Intent = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Does = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ForPersonId = table.Column<int>(type: "int", nullable: true),
                    Undoes = table.Column<int>(type: "int", nullable: true),
                    UndoneBy = table.Column<int>(type: "int", nullable: true),
                    Deed = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KeptEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Wordings = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    QuestionId = table.Column<int>(type: "int", nullable: true),
                    KeptBy = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    KeptAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ChangeId = table.Column<int>(type: "int", nullable: false),
                    TextBy = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    TextAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    RemovedBy = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Ledger",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ToPersonId = table.Column<int>(type: "int", nullable: true),
                    ToChannel = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    ToConversation = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    State = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ClaimedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ChangeId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ledger", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ModelUse",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Tokens = table.Column<long>(type: "bigint", nullable: false),
                    Questions = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ModelUse", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "Proposals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    AskerKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    AskerName = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    ConversationId = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    Plan = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ChangeId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proposals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TimeRequests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    For = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    Until = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    SettledBy = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ChangeId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimeRequests", x => x.Id);
                });

            migrationBuilder.UpdateData(
                table: "Bookkeeping",
                keyColumn: "Id",
                keyValue: 1,
                columns: new[] { "KeptRevision", "NamelessRevisions" },
                values: new object[] { 0L, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AskerKey_AskedAt",
                table: "Questions",
                columns: new[] { "AskerKey", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_People_ExtensionReleasedAt",
                table: "People",
                column: "ExtensionReleasedAt");

            migrationBuilder.CreateIndex(
                name: "IX_People_Role_EndOn",
                table: "People",
                columns: new[] { "Role", "EndOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_At",
                table: "Audit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ChangeId",
                table: "Audit",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangedFacts_ChangeId",
                table: "ChangedFacts",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangedFacts_PersonId_ChangeId",
                table: "ChangedFacts",
                columns: new[] { "PersonId", "ChangeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_At",
                table: "Changes",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_ByKey_Id",
                table: "Changes",
                columns: new[] { "ByKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_KeptEntries_ChangeId",
                table: "KeptEntries",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_KeptEntries_QuestionId",
                table: "KeptEntries",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_Ledger_ChangeId",
                table: "Ledger",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_Ledger_Key",
                table: "Ledger",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ledger_State_DueAt",
                table: "Ledger",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Ledger_ToPersonId",
                table: "Ledger",
                column: "ToPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_Code",
                table: "Proposals",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_ConversationId_Id",
                table: "Proposals",
                columns: new[] { "ConversationId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_State_ExpiresAt",
                table: "Proposals",
                columns: new[] { "State", "ExpiresAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TimeRequests_PersonId",
                table: "TimeRequests",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_TimeRequests_State_AskedAt",
                table: "TimeRequests",
                columns: new[] { "State", "AskedAt" });
        
            AppendOnly.Up(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            AppendOnly.Down(migrationBuilder);

            migrationBuilder.DropTable(
                name: "ChangedFacts");

            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.DropTable(
                name: "KeptEntries");

            migrationBuilder.DropTable(
                name: "Ledger");

            migrationBuilder.DropTable(
                name: "ModelUse");

            migrationBuilder.DropTable(
                name: "Proposals");

            migrationBuilder.DropTable(
                name: "TimeRequests");

            migrationBuilder.DropIndex(
                name: "IX_Questions_AskerKey_AskedAt",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_People_ExtensionReleasedAt",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_Role_EndOn",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_Audit_At",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_ChangeId",
                table: "Audit");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "AnsweredAt",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "AnsweredBy",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "AskerKey",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "ChangeId",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "IsDirect",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "People");

            migrationBuilder.DropColumn(
                name: "ExtensionDecidedBy",
                table: "People");

            migrationBuilder.DropColumn(
                name: "ExtensionReason",
                table: "People");

            migrationBuilder.DropColumn(
                name: "MentorReason",
                table: "People");

            migrationBuilder.DropColumn(
                name: "MentorRecommendedAt",
                table: "People");

            migrationBuilder.DropColumn(
                name: "MentorRecommends",
                table: "People");

            migrationBuilder.DropColumn(
                name: "OfferMoreTimeAt",
                table: "People");

            migrationBuilder.DropColumn(
                name: "OfferMoreTimeBy",
                table: "People");

            migrationBuilder.DropColumn(
                name: "OfferMoreTimeReason",
                table: "People");

            migrationBuilder.DropColumn(
                name: "KeptRevision",
                table: "Bookkeeping");

            migrationBuilder.DropColumn(
                name: "NamelessRevisions",
                table: "Bookkeeping");

            migrationBuilder.DropColumn(
                name: "By",
                table: "Audit");

            migrationBuilder.DropColumn(
                name: "ChangeId",
                table: "Audit");

            migrationBuilder.DropColumn(
                name: "Channel",
                table: "Audit");

            migrationBuilder.DropColumn(
                name: "ForPersonId",
                table: "Audit");

            migrationBuilder.AlterColumn<string>(
                name: "State",
                table: "Dialogues",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(max)");

            migrationBuilder.CreateIndex(
                name: "IX_People_Role",
                table: "People",
                column: "Role");
        }
    }
}

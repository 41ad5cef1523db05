using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FellowsBot.Storage.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class StaffAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.AddColumn<string>(
                name: "ToConversation",
                table: "Ledger",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Deed",
                table: "Changes",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "KeptRevision",
                table: "Bookkeeping",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

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

            migrationBuilder.UpdateData(
                table: "Bookkeeping",
                keyColumn: "Id",
                keyValue: 1,
                column: "KeptRevision",
                value: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AskerKey_AskedAt",
                table: "Questions",
                columns: new[] { "AskerKey", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_KeptEntries_ChangeId",
                table: "KeptEntries",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_KeptEntries_QuestionId",
                table: "KeptEntries",
                column: "QuestionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KeptEntries");

            migrationBuilder.DropIndex(
                name: "IX_Questions_AskerKey_AskedAt",
                table: "Questions");

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
                name: "ToConversation",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "Deed",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "KeptRevision",
                table: "Bookkeeping");
        }
    }
}
